import type { Provider } from "../types.ts";

const grants = "read the source code of the projects it can analyse and publish analyses of them, or act as its user";

const revokeToken = {
  url: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  how: "Revoke it under My Account, Security",
};

export const sonarqube = {
  id: "sonarqube",
  name: "SonarQube",
  tokens: [
    {
      id: "sonarqube-token",
      name: "user or analysis token",
      kind: "secret",
      segments: [{ oneOf: ["squ_", "sqa_", "sqp_"] }, { chars: "hex", length: 40 }],
      grants,
      revoke: revokeToken,
      env: "SONAR_TOKEN",
      source: {
        at: "SonarSource/sonarqube server/sonar-db-dao/src/main/java/org/sonar/db/user/TokenType.java",
        checked: "2026-11",
        basis: "code",
      },
    },
    {
      id: "sonarqube-organization-token",
      name: "scoped organization token (SonarQube Cloud)",
      kind: "secret",
      segments: ["sqco_", { chars: "base62", length: 59 }],
      grants,
      revoke: revokeToken,
      env: "SONAR_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/sonarcloud/v2/sonarcloud.go",
        checked: "2026-12",
        basis: "observed",
      },
    },
    {
      id: "sonarqube-legacy-token",
      name: "token without a prefix (legacy, or of SonarQube Cloud)",
      kind: "secret",
      segments: [{ chars: "hex", length: 40 }],
      names: ["sonar_token", "sonar.token", "sonar_login", "sonar.login", "sonarqube_token", "sonarcloud_token"],
      grants,
      revoke: revokeToken,
      env: "SONAR_TOKEN",
      source: {
        at: "trufflesecurity/trufflehog pkg/detectors/sonarcloud/v1/sonarcloud.go",
        checked: "2026-11",
        basis: "observed",
      },
    },
    {
      id: "sonarqube-badge-token",
      name: "project badge token",
      kind: "publishable",
      segments: ["sqb_", { chars: "hex", length: 40 }],
      grants: "show a project's badge, which is what it is for",
      revoke: {
        url: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
        how: "Renew it under Project Information, Badges",
      },
      env: "SONAR_BADGE_TOKEN",
      source: {
        at: "SonarSource/sonarqube server/sonar-db-dao/src/main/java/org/sonar/db/user/TokenType.java",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
