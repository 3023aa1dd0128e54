/**
 * The keys of what is offered besides energy: contracts and value-added
 * services of ISO 15118-2.
 *
 * @module
 */

import { Schema } from "../../actors/kernel/effect.ts";
import { key, keyOf, list, text, whole } from "./keys.ts";

const paths = "a list of paths";

/** Vehicles that pay by contract. */
export const PLUG_AND_CHARGE = Schema.Struct({
  enabled: key(Schema.Boolean, {
    comment:
      "offers contracts where pkiDirectory holds a mo_root.pem, or roots are named",
    takes: "true or false",
  }, true),
  roots: key(list(text(/\S/), 64), {
    comment:
      "PEM files of the roots above contracts; empty: mo_root.pem and v2g_root.pem of pkiDirectory",
    takes: paths,
  }, []),
  crls: key(list(text(/\S/), 64), {
    comment: "revocation lists, PEM or DER",
    takes: paths,
  }, []),
  ocsp: key(list(text(/\S/), 64), {
    comment: "OCSP responses, DER",
    takes: paths,
  }, []),
  requireRevocation: key(Schema.Boolean, {
    comment: "refuses contracts of which no fresh list or response speaks",
    takes: "true or false",
  }, false),
  receiptEveryS: key(whole(0, 86_400), {
    comment: "asks for a signed meter reading this often, s; 0: never",
    takes: "a whole number of seconds from 0 to 86400",
  }, 0),
  certificates: key(Schema.Literals(["none", "embedded"]), {
    comment:
      "embedded: vehicles may install the contract of the test PKI, for tests",
    takes: "none or embedded",
  }, "embedded"),
});

/** With v2gate's own two one short of a full ServiceList, behind which decoders in the field misread. */
const MOST_CUSTOM = 5;
/** One short of a full ParameterSet. */
const MOST_PARAMETERS = 15;

const PARAMETER = Schema.Union([Schema.String, Schema.Boolean, Schema.Int]);

/** A service of the operator's own. */
export const CUSTOM_SERVICE = Schema.Struct({
  id: keyOf(whole(60_001, 65_535), {
    comment: "ServiceID",
    takes: "a whole number from 60001 to 65535",
  }),
  name: keyOf(text(/^.{1,32}$/), {
    comment: "name for the driver",
    takes: "a text of 1 to 32 characters",
  }),
  scope: key(text(/^.{0,64}$/), {
    comment: "scope of the service",
    takes: "a text of at most 64 characters",
  }, ""),
  free: key(Schema.Boolean, {
    comment: "whether it costs nothing",
    takes: "true or false",
  }, true),
  parameters: key(
    Schema.Record(Schema.String, PARAMETER).check(
      Schema.isMaxProperties(MOST_PARAMETERS),
    ),
    {
      comment: "its one parameter set, by name; texts, whole numbers, booleans",
      takes: `at most ${MOST_PARAMETERS} names with values`,
    },
    {},
  ),
});

/** What vehicles of ISO 15118-2 may use besides energy. */
export const SERVICES = Schema.Struct({
  internet: key(Schema.Literals(["none", "free", "paid"]), {
    comment: "internet access through the charging cable",
    takes: "none, free or paid",
  }, "none"),
  internetPorts: key(list(Schema.Literals([20, 21, 80, 443]), 4), {
    comment: "TCP ports of it: ftp 20 and 21, http 80, https 443",
    takes: "a list of 20, 21, 80 and 443",
  }, [80, 443]),
  custom: key(list(CUSTOM_SERVICE, MOST_CUSTOM), {
    comment: "services of the operator's own",
    takes: `a list of at most ${MOST_CUSTOM} services`,
  }, []),
  freeCharging: key(Schema.Boolean, {
    comment: "tells vehicles that energy costs nothing",
    takes: "true or false",
  }, false),
  salesTariff: key(Schema.Boolean, {
    comment:
      "sends prices with the schedule; some vehicles cannot read them, and a contract's must be signed",
    takes: "true or false",
  }, false),
});
