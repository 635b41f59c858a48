import type { Provider, Source } from "../types.ts";

const swarm: Source = {
  at: "https://github.com/moby/swarmkit/blob/master/ca/config.go",
  checked: "2026-11",
  basis: "code",
};

const hub: Source = {
  at: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/dockerhub/v2/dockerhub.go",
  checked: "2026-11",
  basis: "observed",
};

export const docker = {
  id: "docker",
  name: "Docker",
  tokens: [
    {
      id: "docker-personal-token",
      name: "personal access token",
      kind: "secret",
      segments: ["dckr_pat_", { chars: "base64url", length: 27 }],
      grants: "pull private images and push to the user's repositories, within the token's permissions",
      revoke: {
        url: "https://app.docker.com/settings/personal-access-tokens",
        how: "Delete it under Account settings, Personal access tokens",
      },
      env: "DOCKERHUB_TOKEN",
      source: hub,
    },
    {
      id: "docker-organization-token",
      name: "organization access token",
      kind: "secret",
      segments: ["dckr_oat_", { chars: "base64url", length: 32 }],
      grants: "pull and push the organization's images within the token's scope",
      revoke: {
        url: "https://docs.docker.com/enterprise/security/access-tokens/",
        how: "Delete it under Access tokens of the organization in the Admin Console",
      },
      env: "DOCKERHUB_TOKEN",
      source: hub,
    },
    {
      id: "docker-swarm-join-token",
      name: "swarm join token",
      kind: "secret",
      segments: ["SWMTKN-1-", { chars: "base36", length: 50 }, "-", { chars: "base36", length: 25 }],
      grants: "join a node to the swarm, which then receives its workloads or commands them",
      revoke: {
        url: "https://docs.docker.com/reference/cli/docker/swarm/join-token/",
        how: "Rotate it with `docker swarm join-token --rotate` on a manager",
      },
      env: "SWARM_JOIN_TOKEN",
      source: swarm,
    },
    {
      id: "docker-swarm-unlock-key",
      name: "swarm unlock key",
      kind: "secret",
      segments: ["SWMKEY-1-", { chars: "base64", length: 43 }],
      grants: "decrypt the keys and logs of the swarm's managers that are kept on their disks",
      revoke: {
        url: "https://docs.docker.com/reference/cli/docker/swarm/unlock-key/",
        how: "Rotate it with `docker swarm unlock-key --rotate` on a manager",
      },
      env: "SWARM_UNLOCK_KEY",
      source: {
        at: "https://github.com/moby/swarmkit/blob/master/manager/encryption/encryption.go",
        checked: "2026-11",
        basis: "code",
      },
    },
  ],
} satisfies Provider;
