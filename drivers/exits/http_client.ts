/**
 * The one place from where this program asks over HTTP.
 *
 * @module
 */

import { LinkError } from "./link.ts";

/** What to ask. */
export interface HttpQuestion {
  readonly url: string;
  /** Default GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the answer is complete; default 5 000. */
  readonly timeoutMs?: number;
  /** Octets the answer may have; default 1 MiB. */
  readonly answerOctetsMax?: number;
}

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Asks once. A status that is no success is an answer, not an error.
 *
 * @throws LinkError when nobody answers in time, or too much
 */
export async function ask(question: HttpQuestion): Promise<HttpAnswer> {
  const { url, method = "GET", headers, body, timeoutMs = 5_000 } = question;
  const limit = question.answerOctetsMax ?? 1_048_576;
  try {
    const response = await fetch(url, {
      method,
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      // A redirect would carry the token to somebody else.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, body: await bounded(response, limit) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LinkError(`cannot ask ${new URL(url).origin}: ${reason}`, {
      cause,
    });
  }
}

async function bounded(response: Response, limit: number): Promise<string> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let octets = 0;
  for await (const part of response.body) {
    octets += part.length;
    if (octets > limit) {
      throw new LinkError(`the answer is over ${limit} octets`);
    }
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}
