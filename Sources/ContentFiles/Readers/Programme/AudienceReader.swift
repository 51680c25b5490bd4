import Content
import Refreshers

/// Reads who takes a programme.
struct AudienceReader {
  let decoder: ContentDecoder

  func audience(_ node: YAMLNode) -> Audience? {
    if node.entries == nil {
      return decoder.word(node, oneOf: ["everyone"]).map { _ in .everyone }
    }
    guard let map = decoder.map(node, .audience) else { return nil }
    guard !map.entries.isEmpty else {
      decoder.report(
        .badValue, at: node, "the audience is empty",
        help: "write `everyone`, or say who is in it by `teams`, `job_families` or another list")
      return nil
    }
    for entry in map.entries where entry.value.elements?.isEmpty ?? false {
      decoder.report(
        .badValue, at: entry.value, "the list `\(entry.key)` of the audience is empty",
        help: "name somebody in it, or take the key out")
    }
    let including = map.strings("include")
    let excluding = map.strings("exclude")
    for number in including where excluding.contains(number) {
      map.report(
        .contradiction, at: "exclude", "the employee `\(Quotation.of(number))` is both in and out",
        help: "take them out of `include` or out of `exclude`")
    }
    return Audience(
      teams: map.strings("teams"), jobFamilies: map.strings("job_families"),
      locales: map.ids("locales", as: Language.self),
      levels: map.oneOrMore("manager_levels").compactMap(level), including: including,
      excluding: excluding)
  }

  private func level(_ node: YAMLNode) -> ManagerLevel? {
    guard let text = decoder.string(node) else { return nil }
    guard let level = ManagerLevel(name: text) else {
      decoder.report(
        .badValue, at: node, "`\(Quotation.of(text))` is no level of managers",
        help: "write `staff`, `managers`, `executives`, or steps from the top such as `2`")
      return nil
    }
    return level
  }
}
