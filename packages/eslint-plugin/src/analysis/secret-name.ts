export { nameKind, wordsOf } from "@credlint/scanner/secret-name";
export type { NameKind } from "@credlint/scanner/secret-name";
