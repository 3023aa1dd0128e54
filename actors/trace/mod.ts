/**
 * The trace: what happened, in order, kept in a bounded ring.
 *
 * `trace.ts` records and fans out. What is recorded is decided by the kernel
 * (who, to whom, which type, which state) and by modules that add records of
 * their own; the content of messages is never recorded.
 *
 * @module
 */

export {
  Trace,
  type TraceFields,
  type TraceInput,
  type TraceKind,
  type TraceListener,
  type TraceOptions,
  type TraceRecord,
  type TraceValue,
} from "./trace.ts";
