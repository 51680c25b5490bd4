import Content
import Curriculum

/// Reads the real cases that situations grew from.
struct CasesReader {
  let decoder: ContentDecoder

  func cases() -> [RealCase] {
    guard let map = decoder.document("file of cases", required: ["cases"]) else { return [] }
    return map.entries("cases").compactMap { entry in
      guard let id = decoder.id(of: entry, as: CaseID.self),
        let map = decoder.map(
          entry.value, "case",
          required: ["pillar", "who", "authority", "year", "what", "checked_on"],
          optional: ["articles", "status", "amount", "final_amount", "note"]),
        let what = map.localised("what"), let checkedOn = map.day("checked_on")
      else { return nil }
      return RealCase(
        id: id, pillar: map.string("pillar") ?? "", who: map.text("who") ?? "",
        authority: map.text("authority") ?? "", year: map.int("year", in: 1990...2100) ?? 0,
        what: what, articles: map.strings("articles"), checkedOn: checkedOn)
    }
  }
}
