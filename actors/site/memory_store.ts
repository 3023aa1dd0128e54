import type { RequestRecord, RequestStore } from "./requests.ts";

/** Keeps wishes over a crash of the site, not over one of the process. */
export function memoryStore(): RequestStore {
  let text = "[]";
  return {
    load(): readonly RequestRecord[] {
      return JSON.parse(text);
    },
    save(records) {
      text = JSON.stringify(records);
    },
  };
}
