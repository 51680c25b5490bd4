extension ReportPhrase {
  /// The phrase in English; `{name}` is filled in.
  var english: String {
    switch self {
    case .isSure: "yes"
    case .isNotSure: "not yet"
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "RULE,SLIPS IN 100,ALL,ABOVE?"
    case .fileHidden:
      "1 team of fewer than five people is not shown.|{n} teams of fewer than five people are not shown."
    case .fileNothing: "No team in the file has five people, so there is nothing to tell."
    }
  }
}
