/** The web editor's page and form: off by default, complete if on, and without effect on other pages. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { webEditorConfig } from "../../../src/authoring/editors/web-editor.ts";
import { formFields } from "../../../src/authoring/editors/web-editor-form.ts";
import { articleSchema } from "../../../src/content/article/article-schema.ts";
import { checkAdmin } from "../../../src/site/admin.ts";
import { journalWith } from "../../reading.ts";
import {
  article,
  build,
  configuration,
  contentOf,
  filesOf,
  makeSite,
  PROJECT,
  page,
  plain,
  readText,
  textOf,
  tribune,
} from "../../workshop.ts";

describe("the form", () => {
  it.each(["fr", "en"] as const)(
    "has every field of an article with its label and its sentence, in %s",
    (language) => {
      const journal = journalWith({ language });
      const fields = formFields(journal, ["Presse"]);
      const names = fields
        .map(({ name }) => name)
        .filter((name) => !["body", "rating_subject"].includes(name));
      expect(names).toEqual(Object.keys(articleSchema(journal).shape).filter((name) => name !== "published"));
      for (const { name, label, hint } of fields) {
        expect(label, name).toMatch(/^\p{Lu}/u);
        if (name !== "rating_subject") expect(hint, name).toMatch(/[.…)]$/);
      }
    },
  );

  it("offers the journal's authors, disclaimers, genres and tags", () => {
    const fields = Object.fromEntries(
      formFields(journalWith(), ["Presse"]).map((field) => [field.name, field]),
    );
    expect(fields["author"]).toMatchObject({
      widget: "select",
      options: [{ label: "Anselme Meyer", value: "a-meyer" }],
      default: "a-meyer",
    });
    expect(fields["disclaimer"]?.["hint"]).toContain("(opinion)");
    expect(fields["tags"]?.["hint"]).toContain("(Presse)");
    expect(fields["genre"]).toMatchObject({ widget: "select", default: "tribune" });
    expect(fields["draft"]).toMatchObject({ widget: "boolean", default: true });
    expect(fields["sources"]).toMatchObject({ widget: "list", fields: [{ name: "title" }, {}, {}, {}] });
  });

  it("saves to the journal's repository", () => {
    const admin = { backend: "github", repository: "journal/articles", branch: "main" } as const;
    const { backend, collections } = webEditorConfig(journalWith({ admin }), admin, "articles", []);
    expect(backend).toMatchObject({ name: "github", repo: "journal/articles", branch: "main" });
    expect(collections[0]).toMatchObject({ folder: "articles", extension: "md" });
  });
});

describe("the sign-in", () => {
  const schema = JSON.parse(readText(PROJECT, "node_modules/@sveltia/cms/schema/sveltia-cms.json"));
  const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(schema, "sveltia");

  /** Errors of a value against the installed package's schema; the value as JSON, as on the page. */
  function mistakes(definition: string, value: unknown): readonly unknown[] {
    const validate = ajv.getSchema(`sveltia#/definitions/${definition}`);
    validate?.(JSON.parse(JSON.stringify(value)));
    return validate ? (validate.errors ?? []) : [definition];
  }

  const shared = { repository: "journal/articles", branch: "main" };
  const token = { auth_methods: ["token"] };
  it.each([
    ["GitHub, by a token", "GitHubBackend", { ...shared, backend: "github" }, token],
    [
      "GitHub, through a server",
      "GitHubBackend",
      { ...shared, backend: "github", authServer: "https://auth.example" },
      { base_url: "https://auth.example" },
    ],
    ["GitLab, by a token", "GitLabBackend", { ...shared, backend: "gitlab" }, token],
    [
      "GitLab, by its own page",
      "GitLabBackend",
      { ...shared, repository: "groupe/journal/articles", backend: "gitlab", appId: "abc" },
      { repo: "groupe/journal/articles", auth_type: "pkce", app_id: "abc" },
    ],
    [
      "GitLab, through a server",
      "GitLabBackend",
      { ...shared, backend: "gitlab", authServer: "https://auth.example" },
      { base_url: "https://auth.example" },
    ],
    ["the browser alone", "TestBackend", { branch: "main", backend: "test-repo" }, {}],
  ] as const)("of %s is one that the installed package accepts", (_what, definition, admin, expected) => {
    const config = webEditorConfig(journalWith({ admin }), admin, "articles", ["Presse"]);
    expect(mistakes(definition, config.backend)).toEqual([]);
    expect(mistakes("CmsConfig", config)).toEqual([]);
    expect(config.backend).toMatchObject(expected);
    expect("auth_methods" in config.backend).toBe("auth_methods" in expected);
  });

  it("is refused by the package's schema if the method does not exist", () => {
    const backend = { name: "github", repo: "a/b", auth_type: "pkce", app_id: "x" };
    expect(mistakes("GitHubBackend", backend)).not.toEqual([]);
    expect(
      mistakes("GitHubBackend", { name: "github", repo: "a/b", auth_methods: ["password"] }),
    ).not.toEqual([]);
  });
});

describe("a site with the web editor", () => {
  let off = "";
  let on = "";
  beforeAll(() => {
    const articles = { "articles/a.md": article("tags: [Presse]") };
    off = build(makeSite(articles));
    on = build(
      makeSite({ ...articles, ".eleventy.ts": configuration('admin: { repository: "journal/articles" },') }),
    );
  });

  it("leaves the rest of the site unchanged, byte for byte", () => {
    // The manifest also lists the editor's files.
    const beside = (site: string) =>
      new Map([...contentOf(site)].filter(([file]) => !file.startsWith("admin/") && file !== ".tribune"));
    const others = beside(on);
    expect(others).toEqual(beside(off));
    expect(existsSync(join(off, "admin"))).toBe(false);
    expect([...others.values()].some((text) => text.includes("/admin/"))).toBe(false);
  });

  it("has a page that is not indexed and whose policy allows only the host of the articles", () => {
    const document = page(on, "admin/index.html");
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex, nofollow");
    expect(textOf(document, "title")).toBe("Rédaction — Journal");
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("https://api.github.com");
    expect(policy).not.toContain("gitlab");
    expect(policy).not.toContain("cdn");
  });

  it("contains all files that the page refers to", () => {
    const files = filesOf(join(on, "admin"));
    const imports = Object.values<string>(
      JSON.parse(textOf(page(on, "admin/index.html"), "script[type=importmap]")).imports,
    );
    expect(files).toEqual(
      expect.arrayContaining(["start.js", "front-matter.js", "yaml/index.js", "sveltia/npm/index.js"]),
    );
    expect(files).toEqual(expect.arrayContaining(imports.map((path) => path.replace("/admin/", ""))));
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    expect(readText(on, "admin/start.js")).toContain('"repo": "journal/articles"');
  });

  it("respects the path prefix", () => {
    const folder = makeSite({
      "articles/a.md": article(),
      ".eleventy.ts": configuration('admin: { backend: "test-repo" }, pathPrefix: "/journal/",'),
    });
    expect(readText(build(folder), "admin/index.html")).toContain('"/journal/admin/sveltia/locales/fr.json"');
  });
});

describe("a journal with invalid web editor settings", () => {
  it.each([
    ["fr", "E623  L’éditeur web de « admin » demande le paquet « @sveltia/cms », qui n’est pas installé."],
    ["en", 'E623  The web editor of "admin" needs the package "@sveltia/cms", which is not installed.'],
  ] as const)("is reported if the package is missing, in %s", (language, sentence) => {
    const journal = journalWith({ language, admin: { backend: "test-repo" } });
    let message = "";
    try {
      checkAdmin(journal, () => undefined);
    } catch (error) {
      message = plain(String(error));
    }
    expect(message).toContain(sentence);
    expect(message).toContain("npm install @sveltia/cms");
  });

  it.each([
    ["has no repository", "admin: {},", "Le journal n’a pas de « admin.repository »."],
    [
      "has no name of a repository",
      'admin: { repository: "journal" },',
      "Dans le journal, « admin.repository » doit être un dépôt, comme « journal/articles ».",
    ],
    [
      "has an application of GitLab for GitHub",
      'admin: { repository: "a/b", appId: "x" },',
      "Dans le journal, « admin.appId » doit être l’identifiant d’une application OAuth de GitLab",
    ],
    [
      "has a group on GitHub",
      'admin: { repository: "a/b/c" },',
      "Dans le journal, « admin.repository » doit être un dépôt, comme « journal/articles ».",
    ],
    ["has a misspelt option", 'admin: { repo: "a/b" },', "Dans le journal, « admin.repo » n’existe pas"],
  ])("is reported: it %s", (_what, admin, sentence) => {
    const run = tribune(makeSite({ ".eleventy.ts": configuration(admin) }), ["check"]);
    expect(run.code).toBe(2);
    expect(plain(run.error)).toContain(sentence);
  });
});
