/**
 * Keys in files that only their owner can read.
 *
 * @module
 */

import { createPrivateKey } from "node:crypto";

/** A key cannot be used; `message` says why and what to do. */
export class KeyError extends Error {
  override readonly name = "KeyError";
}

/** No PEM file of one private key is longer, nor one with a password; octets. */
const KEY_FILE_MAX = 16_384;
const OTHERS = 0o077;
const PASSWORD = "#password=";
const IS_ENCRYPTED = /ENCRYPTED/;

/**
 * The reference of the key in the file `path`; `password` is a file, as private
 * as the key's, whose first line opens it, should it be encrypted.
 */
export function keyReference(path: string, password?: string): string {
  return `file:${path}${password === undefined ? "" : PASSWORD + password}`;
}

/**
 * The files of a reference: the key's, and its password's where it names one.
 *
 * @throws KeyError for what is no reference
 */
export function keyFiles(
  reference: string,
): readonly [path: string, password?: string] {
  const [head = "", password] = reference.split(PASSWORD);
  const path = /^file:(.+)$/.exec(head)?.[1];
  if (path === undefined) {
    throw new KeyError(
      `cannot use key reference "${reference}": write it as file:PATH`,
    );
  }
  return password === undefined ? [path] : [path, password];
}

/**
 * The unencrypted PEM octets of the key at `reference` (`keyReference`). The
 * caller overwrites them as soon as OpenSSL has read them.
 *
 * The mode is checked on the open file, so that nobody can swap it between
 * check and read.
 *
 * @throws KeyError when the reference or a file's mode is not right, or the
 *   key is encrypted and the password does not open it
 */
export function readKey(reference: string): Uint8Array<ArrayBuffer> {
  const [path, password] = keyFiles(reference);
  const pem = readPrivate(path, `key file:${path}`);
  if (!IS_ENCRYPTED.test(new TextDecoder().decode(pem))) return pem;
  if (password === undefined) {
    throw new KeyError(
      `cannot use key file:${path}: it is encrypted, and no file with its password is named`,
    );
  }
  return decrypted(pem, path, password);
}

function decrypted(
  pem: Uint8Array,
  path: string,
  password: string,
): Uint8Array<ArrayBuffer> {
  const octets = readPrivate(password, `password ${password}`);
  const [passphrase = ""] = new TextDecoder().decode(octets).split(/\r?\n/);
  try {
    const key = createPrivateKey({
      key: new TextDecoder().decode(pem),
      format: "pem",
      passphrase,
    });
    const bare = key.export({ type: "pkcs8", format: "pem" });
    return new TextEncoder().encode(bare.toString());
  } catch (cause) {
    throw new KeyError(
      `cannot use key file:${path}: the first line of ${password} does not open it`,
      { cause },
    );
  } finally {
    pem.fill(0);
    octets.fill(0);
  }
}

/** The octets of a file that nobody else may touch; `what` names it in errors. */
function readPrivate(path: string, what: string): Uint8Array<ArrayBuffer> {
  using file = open(path, what);
  const info = file.statSync();
  if (!info.isFile) {
    throw new KeyError(`cannot use ${what}: it is not a plain file`);
  }
  if (info.mode !== null && (info.mode & OTHERS) !== 0) {
    const mode = (info.mode & 0o777).toString(8).padStart(4, "0");
    throw new KeyError(
      `cannot use ${what}: its mode is ${mode}, so others than its owner may touch it; run chmod 600 on it`,
    );
  }
  if (info.size > KEY_FILE_MAX) {
    throw new KeyError(
      `cannot use ${what}: ${info.size} octets are more than any has (limit ${KEY_FILE_MAX})`,
    );
  }
  const octets = new Uint8Array(info.size);
  let at = 0;
  while (at < octets.length) {
    const got = file.readSync(octets.subarray(at));
    if (got === null) break;
    at += got;
  }
  return octets;
}

/**
 * Writes a key so that only its owner can read it, replacing what was there.
 *
 * @throws KeyError when the file cannot be written
 */
export function writeKey(reference: string, pem: Uint8Array): void {
  const [path] = keyFiles(reference);
  const fresh = `${path}.new`;
  try {
    Deno.writeFileSync(fresh, pem, { mode: 0o600 });
    Deno.chmodSync(fresh, 0o600);
    Deno.renameSync(fresh, path);
  } catch (cause) {
    throw new KeyError(`cannot write key file:${path}: ${reason(cause)}`, {
      cause,
    });
  }
}

function open(path: string, what: string): Deno.FsFile {
  try {
    // To open a pipe would wait for whoever writes it.
    if (!Deno.statSync(path).isFile) throw new Error("it is no regular file");
    return Deno.openSync(path, { read: true });
  } catch (cause) {
    throw new KeyError(`cannot open ${what}: ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  if (cause instanceof Deno.errors.NotFound) return "there is no such file";
  if (cause instanceof Deno.errors.PermissionDenied) {
    return "this user may not; check owner and mode of the file and its folder";
  }
  return cause instanceof Error ? cause.message : String(cause);
}
