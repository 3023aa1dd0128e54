/**
 * Effect, loaded so that nothing grows with uptime. All of v2gate imports it
 * from here.
 *
 * Effect 4.1.0 makes an `AsyncResource` at each suspension of a fiber when it
 * finds `node:async_hooks` at load. On Deno 2.9.6 each such context keeps the
 * one before, so that a fiber that lives for ever keeps some 400 octets for
 * every `await` for ever. v2gate uses no async contexts, so the module stays
 * hidden until Effect has looked for it.
 *
 * @module
 */

import { showAsyncHooks } from "./hide_async_hooks.ts";

export * as Cause from "effect/Cause";
export * as Clock from "effect/Clock";
export * as Context from "effect/Context";
export * as Data from "effect/Data";
export * as Duration from "effect/Duration";
export * as Effect from "effect/Effect";
export * as Exit from "effect/Exit";
export * as Fiber from "effect/Fiber";
export * as Result from "effect/Result";
export * as Schedule from "effect/Schedule";
export type * as Scheduler from "effect/Scheduler";
export * as Schema from "effect/Schema";
export * as SchemaIssue from "effect/SchemaIssue";
export type * as Scope from "effect/Scope";
export * as Semaphore from "effect/Semaphore";

showAsyncHooks();
