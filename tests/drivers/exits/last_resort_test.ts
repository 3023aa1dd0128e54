import assert from "node:assert/strict";

/** Each of these ends a process at once where nobody looks. */
const UNOWNED = {
  "a rejected promise": 'Promise.reject(new RangeError("nobody holds me"))',
  "a thrown error":
    'setTimeout(() => { throw new RangeError("nobody holds me"); })',
};

for (const [what, code] of Object.entries(UNOWNED)) {
  Deno.test(`\`onUnowned()\` tells of ${what}, and the process ends as it wants`, async () => {
    const module = new URL(
      "../../../drivers/exits/last_resort.ts",
      import.meta.url,
    );
    const script = `
      import { onUnowned } from "${module}";
      onUnowned((what) => {
        console.log(what);
        setTimeout(() => Deno.exit(7), 10);
      });
      ${code};
      setInterval(() => {}, 1000);
    `;
    const { code: status, stdout } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-lock",
        `data:text/javascript,${encodeURIComponent(script)}`,
      ],
    }).output();
    assert.equal(status, 7);
    assert.equal(
      new TextDecoder().decode(stdout).trim(),
      "RangeError: nobody holds me",
    );
  });
}
