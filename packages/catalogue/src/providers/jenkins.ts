import type { Provider } from "../types.ts";

export const jenkins = {
  id: "jenkins",
  name: "Jenkins",
  tokens: [
    {
      id: "jenkins-api-token",
      name: "API token",
      kind: "secret",
      segments: ["11", { chars: "hex", length: 32 }],
      names: [
        "jenkins_api_token",
        "jenkins_token",
        "jenkins_user_token",
        "jenkins_access_token",
        "jenkins_password",
        "jenkins_pass",
        "jenkins_pwd",
        "jenkins_api_key",
        "jenkins_auth_token",
        "jenkins_auth",
      ],
      grants: "run and change jobs as its user, and so run code on the agents with the stored credentials",
      revoke: {
        url: "https://www.jenkins.io/doc/book/using/using-credentials/",
        how: "Revoke it under Security of the user's settings",
      },
      env: "JENKINS_API_TOKEN",
      source: {
        at: "jenkinsci/jenkins core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
