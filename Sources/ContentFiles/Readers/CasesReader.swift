import Content
import Curriculum

/// Reads the real cases that situations grew from.
struct CasesReader {
  let decoder: ContentDecoder

  func cases() -> [RealCase] {
    guard let map = decoder.document(.cases) else { return [] }
    return map.entries("cases").compactMap { entry in
      guard let id = decoder.id(of: entry, as: CaseID.self),
        let map = decoder.map(entry.value, .realCase),
        let what = map.localised("what"), let checkedOn = map.day("checked_on")
      else { return nil }
      for key in ["status", "amount", "final_amount"] { _ = map.string(key) }
      _ = map.text("note")
      return RealCase(
        id: id, pillar: map.string("pillar") ?? "", who: map.text("who") ?? "",
        authority: map.text("authority") ?? "", year: map.whole("year"),
        what: what, articles: map.strings("articles"), checkedOn: checkedOn)
    }
  }
}
