import Content
import Testing

/// A policy with one fault, made from the sound one.
struct PlantedPolicy: Sendable, CustomTestStringConvertible {
  let name: String
  /// The file that is changed.
  var file = SoundLibrary.policy
  /// What is taken out of the text, where it first stands.
  let out: String
  /// What comes in its place.
  let new: String
  let code: DiagnosticCode
  /// What the line begins with, or holds, that is to be named.
  let line: String

  var testDescription: String { name }

  /// The files with the fault.
  var files: [String: String] {
    var files = SoundLibrary.files
    files[file] = files[file]?.replacing(out, with: new, maxReplacements: 1)
    return files
  }

  /// The number of the line that is to be named, in the policy.
  var place: Int? {
    let lines = files[SoundLibrary.policy]?.split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines?.firstIndex { $0.contains(line) }.map { $0 + 1 }
  }

  /// A clause put before the last one.
  static func clause(
    _ name: String, _ id: String, _ rest: String, _ code: DiagnosticCode
  ) -> PlantedPolicy {
    PlantedPolicy(
      name: name, out: "  - id: TRA-1\n",
      new: "  - id: \(id)\n    pillar: trust\n    source: law\n    severity: serious\n"
        + "    title: {en: A new rule}\n    cite: [GDPR 5]\n"
        + rest.split(separator: "|").map { "    \($0)\n" }.joined() + "  - id: TRA-1\n",
      code: code, line: "- id: \(id)")
  }

  static let all: [PlantedPolicy] = [
    PlantedPolicy(
      name: "two events at once", out: "when: {event: [incident.suspected]}",
      new: "when: {event: {every: [incident.suspected, ask.consent]}}", code: .neverFires,
      line: "when: {event: {every"),
    PlantedPolicy(
      name: "an op on no data", out: "when: {op: [obtain]}",
      new: "when: {op: [obtain], data: {none: [user]}}", code: .neverFires,
      line: "when: {op: [obtain], data"),
    PlantedPolicy(
      name: "an op that it is not", out: "when: {op: [obtain.collect]}",
      new: "when: {op: {any: [obtain.collect], none: [obtain]}}", code: .neverFires,
      line: "when: {op: {any"),
    PlantedPolicy(
      name: "hours below and above", out: "when: {event: [incident.suspected]}",
      new: "when: {event: [incident.suspected], hours: {ge: 5, le: 2}}", code: .neverFires,
      line: "hours: {ge: 5"),
    PlantedPolicy(
      name: "locked with no lock", out: "measure: {any: [encryption]}",
      new: "measure: {any: [encryption], none: [encryption.transit, encryption.at_rest]}",
      code: .neverUpheld, line: "require: {measure: {any: [encryption]"),
    PlantedPolicy(
      name: "at once and later", out: "hours: {le: $report_hours}", new: "hours: {le: 1, ge: 2}",
      code: .neverUpheld, line: "require: {response"),
    PlantedPolicy(
      name: "kept longer than any row allows", out: "keep_days: {le: \"@register.keep_days\"}",
      new: "keep_days: {le: \"@register.keep_days\", ge: 5000}", code: .neverUpheld,
      line: "require: {keep_days"),
    PlantedPolicy(
      name: "a way out that leads nowhere", out: "unless: [{measure: [transfer.scc]}]",
      new: "unless: [{place: [home]}]", code: .neverUpheld, line: "unless: [{place"),
    .clause(
      "channels at odds", "SEC-7",
      "effect: require|when: {op: [disclose], data: [user.health]}"
        + "|require: {channel: {any: [personal]}}", .clausesContradict),
    .clause(
      "hours at odds", "CUL-4",
      "effect: require|when: {event: [incident]}|require: {hours: {ge: 2}}", .clausesContradict),
    .clause(
      "a way out at odds", "SEC-8",
      "effect: forbid|when: {op: [disclose], data: [user.location.precise]}"
        + "|unless: [{channel: {any: [personal.email]}}]", .clausesContradict),
    .clause(
      "an untruth that is asked for", "CUL-5",
      "effect: require|when: {event: [ask.consent]}|require: {notice: {any: [misleading]}}"
        + "|unless: [{op: [use.contact], consent: [withdrawn], purpose: [marketing]}]",
      .breaksAnother),
    .clause(
      "mail after a no", "CUL-6",
      "effect: require|when: {event: [incident.suspected], grounds: [task]}|require:"
        + "|  {op: {any: [use]}, consent: {any: [withdrawn]}, purpose: {any: [marketing.direct]}}"
        + "|unless: [{notice: [misleading]}]", .breaksAnother),
    PlantedPolicy(
      name: "a mistyped word", out: "notice: {none: [none, misleading]}",
      new: "notice: {none: [none, mislaeding]}", code: .unknownWord, line: "mislaeding"),
    PlantedPolicy(
      name: "a mistyped word in the register", out: "data: [user.name, user.contact]",
      new: "data: [user.name, user.contcat]", code: .unknownWord, line: "user.contcat"),
    PlantedPolicy(
      name: "a mistyped group", out: "data: [\"@confidential\"]", new: "data: [\"@confidental\"]",
      code: .unknownGroup, line: "@confidental"),
    PlantedPolicy(
      name: "a mistyped parameter", out: "$report_hours}", new: "$report_hour}",
      code: .unknownGroup, line: "$report_hour}"),
    PlantedPolicy(
      name: "a purpose without a row", file: RaffleLibrary.scenario,
      out: "purpose: marketing.direct", new: "purpose: service.support", code: .registerGap,
      line: "  marketing.direct:"),
    PlantedPolicy(
      name: "a row without recipients", out: "recipient: [internal, processor]",
      new: "recipient: []", code: .registerGap, line: "recipient: []"),
    PlantedPolicy(
      name: "a row without subjects", out: "subject: [customer]\n    keep_days: 365",
      new: "subject: []\n    keep_days: 365", code: .registerGap, line: "subject: []"),
    PlantedPolicy(
      name: "a compatible purpose without a row", out: "compatible: [marketing.direct]",
      new: "compatible: [service.support]", code: .registerGap,
      line: "compatible: [service.support]"),
    PlantedPolicy(
      name: "a safeguard that is forbidden", out: "measure: {any: [agreement.dpa]}",
      new: "measure: {any: [agreement.dpa], none: [access.logged]}", code: .nonMonotone,
      line: "- id: SEC-2"),
    PlantedPolicy(
      name: "a safeguard that calls the rule up",
      out: "when: {op: [disclose], recipient: [processor]}",
      new: "when: {op: [disclose], recipient: [processor], measure: [access.logged]}",
      code: .nonMonotone, line: "- id: SEC-2"),
    PlantedPolicy(
      name: "data that silences the rule", out: "when: {op: [obtain]}",
      new: "when: {op: [obtain], data: {none: [user.location.precise]}}", code: .nonMonotone,
      line: "- id: MIN-1"),
    PlantedPolicy(
      name: "data that is asked for", out: "notice: {none: [none, misleading]}",
      new: "notice: {none: [none, misleading]}, data: {any: [user.name]}", code: .nonMonotone,
      line: "- id: TRA-1"),
    PlantedPolicy(
      name: "a rule that is only ever kept", out: "when: {op: [disclose]}\n    require: {purpose",
      new: "when: {op: [use, disclose]}\n    require: {purpose", code: .oneSidedClause,
      line: "- id: HON-1"),
    PlantedPolicy(
      name: "a title in another language", out: "title: {en: Not for ever}",
      new: "title: {es: Para siempre no}", code: .missingTranslation, line: "title: {es"),
    PlantedPolicy(
      name: "a clause that stands twice", out: "- id: SEC-6", new: "- id: SEC-2",
      code: .duplicateID, line: "- id: SEC-2"),
  ]
}
