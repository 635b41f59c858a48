import type { Provider, Source } from "../types.ts";

// What follows the location is a macaroon: identifier, restrictions, signature.
const rest = { chars: "base64url", length: [85, 300] } as const;

const source: Source = { at: "https://pypi.org/help/#apitoken", checked: "2026-11", basis: "observed" };

export const pypi = {
  id: "pypi",
  name: "PyPI",
  tokens: [
    {
      id: "pypi-token",
      name: "API token",
      kind: "secret",
      segments: ["pypi-AgEIcHlwaS5vcmc", rest],
      structure: "pypi-macaroon",
      grants: "publish releases of the projects it is for, which everyone who installs them then runs",
      revoke: { url: "https://pypi.org/manage/account/token/", how: "Remove it under Account settings, API tokens" },
      env: "TWINE_PASSWORD",
      source,
    },
    {
      id: "pypi-test-token",
      name: "API token of TestPyPI",
      kind: "secret",
      segments: ["pypi-AgENdGVzdC5weXBpLm9yZw", rest],
      structure: "pypi-macaroon",
      grants: "publish releases of the projects it is for on the test index",
      revoke: {
        url: "https://test.pypi.org/manage/account/token/",
        how: "Remove it under Account settings, API tokens",
      },
      env: "TWINE_PASSWORD",
      source,
    },
  ],
} satisfies Provider;
