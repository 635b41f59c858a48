import { google } from "googleapis";
import pino from "pino";

const log = pino();
const auth = new google.auth.OAuth2(process.env.GOOGLE_CLIENT_ID, process.env.GOOGLE_CLIENT_SECRET);

export function consentUrl(): string {
  return auth.generateAuthUrl({
    access_type: "offline",
    scope: [
      "https://www.googleapis.com/auth/drive.file",
      // Orders that arrive on a holiday are marked as late.
      "https://www.googleapis.com/auth/calendar.readonly",
    ],
  });
}

export async function appendRow(values: unknown[]): Promise<void> {
  const refreshToken = process.env.GOOGLE_REFRESH_TOKEN;
  log.info({ isAuthorised: Boolean(refreshToken), values }, "appending a row");
  auth.setCredentials({ refresh_token: refreshToken });
  const sheets = google.sheets({ version: "v4", auth });
  await sheets.spreadsheets.values.append({ spreadsheetId: process.env.SHEET_ID, requestBody: { values: [values] } });
}
