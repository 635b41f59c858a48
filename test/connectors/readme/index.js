// expect-next-line: credlint/no-hardcoded-token
export const token = "<github-pat-classic>";
// expect-next-line: credlint/no-secret-in-log
console.log(process.env.GITHUB_TOKEN);
