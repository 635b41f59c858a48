/** Names of Microsoft Graph permissions by id. */
export const graphRoles: Readonly<Record<string, string>> = { "19dbc75e-c2e2-444c-a770-ec69d8559fc7": "Directory.ReadWrite.All" };
