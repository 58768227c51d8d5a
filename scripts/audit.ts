/** `npm run audit [hosting|typography|lighthouse]`: checks with external tools, outside the test suite. */
import { auditHosting } from "./audit/hosting.ts";
import { auditLighthouse } from "./audit/lighthouse.ts";
import { auditTypography } from "./audit/typography.ts";

const JUDGES = { hosting: auditHosting, typography: auditTypography, lighthouse: auditLighthouse };

const say = (line: string) => process.stdout.write(`${line}\n`);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.keys(JUDGES).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no judge ${unknown.join(", ")}: ${Object.keys(JUDGES).join(" or ")}.\n`);
  process.exit(2);
}
for (const [name, audit] of Object.entries(JUDGES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    if (!(await audit(say))) process.exitCode = 1;
  } catch (error) {
    // A missing tool does not stop the other audits.
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
