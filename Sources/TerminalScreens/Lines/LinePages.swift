public import Content
public import Refreshers
public import TrainingDesk

/// The pages that are read and not played: home, status, held data, help.
public struct LinePages {
  let printer: LinePrinter
  let words: Words

  /// Makes pages that print to a sink.
  public init(sink: any LineSink, words: Words) {
    self.words = words
    printer = LinePrinter(sink: sink, words: words)
  }

  /// The first page: what comes next, and what works.
  ///
  /// - Parameters:
  ///   - standing: how the person stands, as their manager sees it; nil for whoever is in no
  ///     roster.
  ///   - asks: whether Enter goes on with what comes next.
  public func home(_ offers: [Offer], standing: Standing? = nil, asks: Bool) throws {
    try printer.line(words(.welcome))
    try printer.line()
    try printer.line(words(.homeCommands))
    let commands: [Phrase] = [
      .homePlay, .homeStatus, .homeCertificate, .homeMyData, .homeMayI, .homeHelpNow, .homeRoster,
      .homeCheck,
    ]
    for command in commands { try printer.line(words(command), lead: "  ", indent: "    ") }
    try printer.line(words(.homeNotYet))
    try printer.line()
    if standing != nil { try printer.line(words.summary(offers, standing)) }
    try printer.line(words(standing == nil ? .nobodySees : .hrKeeps))
    try printer.line()
    guard let next = offers.first(where: { !$0.isDone }) else {
      try printer.line(words(offers.isEmpty ? .statusNothing : .homeAllDone))
      return
    }
    let invitation = words(
      next.due == nil ? .homeNext : .homeNextDue, ("title", words.title(of: next)),
      ("minutes", words.minutes(next.minutes)), ("due", next.due.map(words.due) ?? ""))
    guard asks else {
      try printer.line(invitation)
      return
    }
    if case .unfinished = next.state {
      try printer.line("\(invitation) \(words(.homeEnterOn))")
    } else {
      try printer.line("\(invitation) \(words(.homeEnter))")
    }
  }

  /// How everything stands.
  public func status(_ offers: [Offer]) throws {
    if offers.isEmpty { try printer.line(words(.statusNothing)) }
    for offer in offers {
      try printer.line(
        words(
          offer.due == nil ? .statusLine : .statusDue, ("title", words.title(of: offer)),
          ("id", offer.name), ("state", words.state(of: offer)),
          ("minutes", words.minutes(offer.minutes)), ("due", offer.due.map(words.due) ?? "")),
        indent: "  ")
      if case .mustGetRight(let rules) = offer.state {
        for rule in rules {
          try printer.line("\(rule.title) (\(rule.id))", lead: "  - ", indent: "    ")
        }
      }
    }
  }

  /// Three steps and whom to ring.
  public func helpNow(_ organisation: Organisation?) throws {
    try printer.line(words(.helpNowTitle))
    let incident = organisation?.incident
    if let incident {
      try printer.line(
        words(
          .helpNowLine, ("name", organisation?.name ?? ""),
          ("contact", words.said(incident.contact))))
      if let hours = incident.hours {
        try printer.line(words(.helpNowHours, ("hours", hours[words.language])))
      }
    } else {
      try printer.line(words(.helpNowNobody))
    }
    for step in [Phrase.helpNowOne, .helpNowTwo, .helpNowThree] {
      try printer.line(words(step), indent: "   ")
    }
    if let contact = organisation?.privacyContact {
      try printer.line(words(.helpNowPrivacy, ("contact", words.said(contact))))
    }
    try printer.line(words(.helpNowMayI))
  }
}
