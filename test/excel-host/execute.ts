import { areaText } from "./book";
import { admit, EVENTS, type EventName, type Host } from "./host";
import type { Model } from "./model";
import { callWriting, goWriting, setWriting } from "./writes";
import { HostError, itemsOf, memberOf, NAVIGATIONS, PROPERTIES, type Limits, type Thing } from "./things";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

/** Does the actions in order, and stops at the first that fails, as Excel does. */
export function execute(body: RequestBody, host: Host): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  const things = new Map<number, Thing>();
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, body, host, things) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, Error: { Code: error.code, Message: error.message, Location: "", ActionIndex: index } };
    }
  }
  return { Results: results, Error: null };
}

function perform(action: Action, body: RequestBody, host: Host, things: Map<number, Thing>): unknown {
  if (action.ActionType === 5) return null;
  const thing = resolve(action.ObjectPathId, body, host, things);
  switch (action.ActionType) {
    case 1:
      return thing.kind === "null" ? null : identify(thing, body, host, action.ObjectPathId);
    case 2:
      return thing.kind === "null" ? null : query(thing, action.QueryInfo?.Select ?? [], host);
    case 3:
      return callMethod(thing, action.Name, argumentsOf(action.ArgumentInfo, body, host, things), host);
    case 4:
      return setProperty(thing, action.Name, argumentsOf(action.ArgumentInfo, body, host, things), host);
    default:
      throw new HostError("InvalidArgument", `the stand-in knows no action of type ${String(action.ActionType)}`);
  }
}

/** The arguments, things where they are objects of the API. */
function argumentsOf(info: ArgumentInfo | undefined, body: RequestBody, host: Host, things: Map<number, Thing>): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, at) => {
    const path = info?.ReferencedObjectPathIds?.[at];
    return typeof path === "number" && path > 0 ? resolve(path, body, host, things) : value;
  });
}

function resolve(id: number, body: RequestBody, host: Host, things: Map<number, Thing>): Thing {
  const known = things.get(id);
  if (known !== undefined) return known;
  const path = body.ObjectPaths[String(id)];
  if (path === undefined) throw new HostError("InvalidReference", `no object path ${String(id)}`);
  const thing = follow(path, body, host, things);
  things.set(id, thing);
  return thing;
}

function follow(path: ObjectPath, body: RequestBody, host: Host, things: Map<number, Thing>): Thing {
  if (path.ObjectPathType === 1) return { kind: "workbook" };
  if (path.ObjectPathType === 7) return { kind: "null" };
  if (path.ObjectPathType === 6) {
    const kept = host.kept.get(path.Name);
    if (kept === undefined) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return kept;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0, body, host, things);
  if (parent.kind === "null") return parent;
  const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
  const navigation = memberOf<{ since: string; go: (thing: Thing, args: readonly unknown[], model: Model) => Thing }>(NAVIGATIONS, parent.kind, name);
  const args = argumentsOf(path.ArgumentInfo, body, host, things);
  const made = navigation === undefined ? goWriting(parent, name, args, host) : null;
  if (made !== null) return made;
  if (navigation === undefined) {
    // Unknown ways may make things (worksheets.Add): counted as a write, so that no test takes them for a reading.
    host.journal.push({ effect: "write", member: `${parent.kind}.${name}`, args });
    throw new HostError("ApiNotFound", `the stand-in knows no ${parent.kind}.${name}`);
  }
  admit(parent.kind, name, navigation.since, host);
  return navigation.go(parent, args, host.model);
}

/** What an instantiation tells: ids, and a reference where the client asked for things to be kept. */
function identify(thing: Thing, body: RequestBody, host: Host, pathId: number): unknown {
  const keeps = body.Actions.some((a) => a.ActionType === 3 && a.Name === "_KeepReference" && a.ObjectPathId === pathId);
  if (body.AutoKeepReference === true && keeps) {
    const reference = `{ref-${String(host.kept.size + 1)}}`;
    host.kept.set(reference, thing);
    return { _ReferenceId: reference };
  }
  return thing.kind === "worksheet" ? { Id: thing.sheet.id } : {};
}

function query(thing: Thing, select: readonly string[], host: Host): unknown {
  const items = itemsOf(thing, host.model);
  if (items !== null) return { _Items: items.map((item) => query(item, select, host)) };
  const answer: Record<string, unknown> = thing.kind === "worksheet" ? { Id: thing.sheet.id } : {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const name = head.charAt(0).toUpperCase() + head.slice(1);
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
    else answer[name] = property(thing, name, host);
  }
  for (const [name, paths] of nested) {
    const navigation = memberOf<{ since: string; go: (thing: Thing, args: readonly unknown[], model: Model) => Thing }>(NAVIGATIONS, thing.kind, name);
    if (navigation === undefined) throw new HostError("ApiNotFound", `the stand-in knows no ${thing.kind}.${name}`);
    admit(thing.kind, name, navigation.since, host);
    answer[name] = query(navigation.go(thing, [], host.model), paths, host);
  }
  return answer;
}

function property(thing: Thing, name: string, host: Host): unknown {
  const found = memberOf<{ since: string; get: (thing: Thing, model: Model, limits: Limits) => unknown }>(PROPERTIES, thing.kind, name);
  if (found === undefined) throw new HostError("ApiNotFound", `the stand-in knows no ${thing.kind}.${name}`);
  admit(thing.kind, name, found.since, host);
  return found.get(thing, host.model, host.limits);
}

function callMethod(thing: Thing, name: string, args: readonly unknown[], host: Host): unknown {
  const member = `${thing.kind}.${name}`;
  const event = /^_(Register|Unregister)(?:(\w+)Event|Event(\w+))$/.exec(name);
  const told = event?.[2] ?? event?.[3] ?? "";
  if (event !== null && told in EVENTS && (thing.kind === "worksheets" || thing.kind === "worksheet")) {
    const since = thing.kind === "worksheets" ? EVENTS[told as EventName][1] : "1.7";
    admit(thing.kind, name, host.online && since === "1.17" ? "1.1" : since, host);
    const key = `${thing.kind === "worksheets" ? "Workbook" : thing.sheet.id} ${told}`;
    if (event[1] === "Register") host.registrations.add(key);
    else host.registrations.delete(key);
    host.journal.push({ effect: "events", member, args });
    return null;
  }
  if (name === "_KeepReference" || (thing.kind === "workbook" && name === "_RemoveReference")) {
    if (name === "_RemoveReference") host.kept.delete(String(args[0]));
    host.journal.push({ effect: "reference", member, args });
    return null;
  }
  // The client cuts matrices above 1,500 cells into stripes, and asks first whether the whole has the shape of its range.
  if (name === "_ValidateArraySize" && thing.kind === "range") {
    const { top, left, bottom, right } = thing.area;
    if (args[0] !== bottom - top + 1 || args[1] !== right - left + 1) throw new HostError("InvalidArgument", "The argument is invalid: the number of rows or columns doesn't match.");
    return null;
  }
  if (name === "Open" && thing.kind === "otherBook") {
    host.journal.push({ effect: "window", member, args });
    return null;
  }
  if (name === "Activate" || name === "Select") {
    host.journal.push({ effect: "select", member, args });
    admit(thing.kind, name, thing.kind === "areas" ? "1.9" : "1.1", host);
    select(thing, host);
    return null;
  }
  return callWriting(thing, name, args, host);
}

function select(thing: Thing, host: Host): void {
  const { model } = host;
  if (thing.kind !== "worksheet" && thing.kind !== "range" && thing.kind !== "areas") return;
  if (thing.sheet.visibility !== "Visible") throw new HostError("GeneralException", "There was an internal error while processing the request.");
  if (thing.kind !== "worksheet") model.selection = thing.kind === "range" ? areaText(thing.area) : thing.areas.map(areaText).join(",");
  model.active = thing.sheet.id;
  host.tell("Activated", "Workbook", { worksheetId: thing.sheet.id });
}

function setProperty(thing: Thing, name: string, args: readonly unknown[], host: Host): unknown {
  setWriting(thing, name, args[0], host);
  return null;
}
