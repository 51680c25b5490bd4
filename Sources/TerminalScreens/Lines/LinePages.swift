public import Content
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
  /// - Parameter asks: whether Enter goes on with what comes next.
  public func home(_ offers: [Offer], asks: Bool) throws {
    try printer.line(words(.welcome))
    try printer.line()
    try printer.line(words(.homeCommands))
    let commands: [Phrase] = [
      .homePlay, .homeStatus, .homeCertificate, .homeMyData, .homeHelpNow, .homeCheck,
    ]
    for command in commands { try printer.line(words(command), lead: "  ", indent: "    ") }
    try printer.line(words(.homeNotYet))
    try printer.line()
    try printer.line(words(.nobodySees))
    try printer.line()
    guard let next = offers.first(where: { !$0.isDone }) else {
      try printer.line(words(offers.isEmpty ? .statusNothing : .homeAllDone))
      return
    }
    let invitation = words(
      .homeNext, ("title", next.title), ("minutes", words.minutes(next.minutes)))
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
          .statusLine, ("title", offer.title), ("id", offer.name), ("state", state(offer.state)),
          ("minutes", words.minutes(offer.minutes))), indent: "  ")
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
          .helpNowLine, ("name", organisation?.name ?? ""), ("contact", said(incident.contact))))
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
      try printer.line(words(.helpNowPrivacy, ("contact", said(contact))))
    }
  }

  private func said(_ contact: Organisation.Contact) -> String {
    [contact.phone, contact.name, contact.email].compactMap(\.self).joined(separator: ", ")
  }

  private func state(_ state: Offer.State) -> String {
    switch state {
    case .new: words(.stateNew)
    case .unfinished(let decided, let about):
      words(.stateUnfinished, ("n", String(decided)), ("about", String(about)))
    case .notYet: words(.stateNotYet)
    case .mustGetRight: words(.stateMustGetRight)
    case .done(let day, let isBegunAgain):
      words(isBegunAgain ? .stateDoneAgain : .stateDone, ("day", words.date(day)))
    }
  }
}
