/** Where the web editor keeps the articles, and how an author signs in there: only by ways that can succeed. */
import type { Journal } from "../../content/journal/journal.ts";

export type AdminSettings = NonNullable<Journal["admin"]>;

/** The back end as Sveltia CMS has it; of each only the options that it knows. */
export function backendConfig({ backend, repository, branch, authServer, appId }: AdminSettings) {
  if (backend === "test-repo") return { name: backend };
  const shared = {
    repo: repository,
    branch,
    ...(authServer !== undefined && { base_url: authServer }),
  };
  // Sveltia would else offer a sign-in through Netlify, which knows nothing of a site that it does not host.
  const tokenAlone = { auth_methods: ["token"] as const };
  if (backend === "github")
    return {
      name: backend,
      ...shared,
      auth_scope: "repo" as const,
      ...(authServer === undefined && tokenAlone),
    };
  return {
    name: backend,
    ...shared,
    // GitLab lets a page sign in by itself, without a server that keeps a secret.
    ...(appId !== undefined && { auth_type: "pkce" as const, app_id: appId }),
    ...(authServer === undefined && appId === undefined && tokenAlone),
  };
}
