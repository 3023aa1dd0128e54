/**
 * The control endpoint over HTTP.
 *
 * `api` has the routes, `guard` says who may ask, `setpoint` reads what is
 * asked, `fields` picks what is shown, `trace_stream` follows the trace.
 *
 * @module
 */

export { api, type ApiParts } from "./api.ts";
