import Content
public import TrainingDesk

extension LinePages {
  /// What is held about the person who asks.
  public func myData(_ data: MyData, file: String) throws {
    try printer.line(words(.myDataTitle))
    try printer.line(
      words(data.isManaged ? .myDataWhereHR : .myDataWhere, ("file", file)), indent: "  ")
    for topic in MyData.Topic.allCases {
      try tables(data.tables.filter { $0.topic == topic }, topic)
      if topic == .audit {
        try givenOut(data.givenOut)
        for view in data.reportViews {
          try printer.line(
            words(
              view.isOfTeam ? .myDataTeamReport : .myDataWholeReport, ("cycle", view.cycle),
              ("n", String(view.times)), ("day", words.date(view.latest))),
            lead: "- ", indent: "  ")
        }
      }
    }
    try printer.line()
    try printer.line(words(.myDataAnswers))
    if data.answers.isEmpty { try printer.line(words(.myDataNoAnswers)) }
    for answer in data.answers { try said(answer) }
    try printer.line()
    try printer.line(words(data.isManaged ? .managerSees : .nobodySees))
  }

  /// The tables about one thing; those that hold nothing come together in one line.
  private func tables(_ tables: [MyData.Table], _ topic: MyData.Topic) throws {
    guard !tables.isEmpty else { return }
    try printer.line()
    try printer.line(heading(of: topic))
    for table in tables where table.rows > 0 {
      let rows =
        table.rows == 1
        ? words(.myDataRow) : words(.myDataRows, ("n", String(table.rows)))
      let since = table.oldest.map { words(.myDataSince, ("day", words.date($0))) }
      try printer.line(
        words(
          .myDataTable, ("purpose", table.purpose),
          ("held", [rows, since].compactMap(\.self).joined(separator: ", ")),
          ("period", table.kept), ("name", table.name)),
        lead: "- ", indent: "  ")
    }
    let empty = tables.filter { $0.rows == 0 }
    let isAboutNobody = topic == .remarks || topic == .audit
    for table in empty where isAboutNobody {
      try printer.line(table.purpose, lead: "- ", indent: "  ")
    }
    if !empty.isEmpty, !isAboutNobody {
      let names = empty.map(\.name).joined(separator: ", ")
      let phrase: Phrase = topic == .reports ? .myDataSums : .myDataEmpty
      try printer.line(words(phrase, ("tables", names)), lead: "- ", indent: "  ")
    }
  }

  /// Who took decisions of the person out of the records, and why.
  private func givenOut(_ exports: [MyData.GivenOut]) throws {
    for export in exports {
      try printer.line(
        words(
          .myDataGivenOut, ("day", words.date(export.day)), ("who", export.who),
          ("cycle", export.cycle), ("reason", export.reason)),
        lead: "- ", indent: "  ")
    }
  }

  private func heading(of topic: MyData.Topic) -> String {
    switch topic {
    case .person: words(.myDataPerson)
    case .dates: words(.myDataDates)
    case .attempts: words(.myDataAttempts)
    case .decisions: words(.myDataDecisions)
    case .remarks: words(.myDataRemarks)
    case .reports: words(.myDataReports)
    case .editions: words(.myDataEditions)
    case .audit: words(.myDataAudit)
    }
  }

  /// An answer in words where there are words, and as it is stored.
  private func said(_ answer: MyData.Answered) throws {
    let stored = spaced(answer.answer)
    let moment = moment(answer.when)
    guard let question = answer.question, let choices = answer.words else {
      return try printer.prose(
        "\(moment). \(answer.situation), \(answer.decision): \(stored)", lead: "- ", indent: "  ")
    }
    let given = choices.isEmpty ? words(.nothing) : choices.joined(separator: "; ")
    try printer.prose(
      "\(moment). "
        + words(
          .myDataAnswer, ("situation", answer.situation), ("question", question),
          ("answer", given)), lead: "- ", indent: "  ")
    try printer.line(words(.myDataStored, ("answer", stored)), lead: "  ", indent: "  ")
  }

  /// An instant in ISO 8601 as people say it; as it stands where it is none.
  private func moment(_ instant: String) -> String {
    let parts = instant.split(separator: "T")
    guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return instant }
    return words(.myDataMoment, ("day", words.date(day)), ("time", String(parts[1].prefix(5))))
  }

  /// An answer as it is stored, with spaces at which its line may break.
  private func spaced(_ answer: String) -> String {
    answer.replacing(/[:;,]/) { "\($0.output) " }
  }
}
