import Content
import Foundation

/// Reads what an organisation says about itself.
struct OrganisationReader {
  let decoder: ContentDecoder

  func organisation() -> Organisation? {
    guard
      let map = decoder.document(.organisation),
      let name = map.text("name"), let policy = map.id("policy", as: PolicyID.self)
    else { return nil }
    let contacts = map.map("contacts", .contacts)
    let retention = map.map("retention", .retention)
    return Organisation(
      name: name, timeZone: timeZone(map), languages: languages(map), policy: policy,
      cycle: map.has("cycle") ? map.value("cycle") ?? .year : .year,
      holidays: map.has("holidays") ? map.oneOrMore("holidays").compactMap(decoder.day) : [],
      privacyContact: contacts.flatMap { contact($0, "privacy") },
      peopleContact: contacts.flatMap { contact($0, "hr") }, incident: incident(map),
      retention: Organisation.Retention(
        decisionDays: retention?.whole("decision_days") ?? 90,
        completionDays: retention?.whole("completion_days") ?? 1825),
      start: map.has("start") ? map.localised("start") : nil)
  }

  private func timeZone(_ map: MapView) -> String {
    guard let name = map.string("time_zone") else { return "UTC" }
    if TimeZone(identifier: name) == nil {
      map.report(
        .badValue, at: "time_zone", "`\(Quotation.of(name))` is no time zone",
        help: "write an IANA name, such as `Europe/Madrid`")
    }
    return name
  }

  private func languages(_ map: MapView) -> [Language] {
    let languages = map.ids("languages", as: Language.self)
    return languages.isEmpty ? [.english] : languages
  }

  private func contact(_ map: MapView, _ key: String) -> Organisation.Contact? {
    map.map(key, .contact).map { contact in
      Organisation.Contact(
        name: contact.text("name"), email: contact.text("email"), phone: contact.text("phone"))
    }
  }

  private func incident(_ map: MapView) -> Organisation.IncidentLine? {
    map.map("incident", .incidentLine).map { line in
      Organisation.IncidentLine(
        contact: Organisation.Contact(
          name: line.text("name"), email: line.text("email"), phone: line.text("phone")),
        hours: line.has("hours") ? line.localised("hours") : nil)
    }
  }
}
