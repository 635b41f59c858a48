import { google } from "googleapis";
import pino from "pino";

const log = pino();
const auth = new google.auth.OAuth2(process.env.GOOGLE_CLIENT_ID, process.env.GOOGLE_CLIENT_SECRET);

export function consentUrl(): string {
  return auth.generateAuthUrl({
    access_type: "offline",
    scope: [
      // expect-next-line: credlint/no-broad-oauth-scope
      "https://www.googleapis.com/auth/drive", // finds the sheet by its name
      // expect-next-line: credlint/require-scope-justification
      "https://www.googleapis.com/auth/calendar.readonly",
    ],
  });
}

export async function appendRow(values: unknown[]): Promise<void> {
  const refreshToken = process.env.GOOGLE_REFRESH_TOKEN;
  // expect-next-line: credlint/no-secret-in-log
  log.info({ refreshToken, values }, "appending a row");
  auth.setCredentials({ refresh_token: refreshToken });
  const sheets = google.sheets({ version: "v4", auth });
  await sheets.spreadsheets.values.append({ spreadsheetId: process.env.SHEET_ID, requestBody: { values: [values] } });
}
