public import TrainingDesk

extension LinePages {
  /// What was passed, to be shown to others, and what that proves.
  public func certificate(_ certificate: Certificate) throws {
    try printer.line(words(.certificateTitle))
    try printer.line(
      words(
        .certificateText, ("title", certificate.title), ("day", words.date(certificate.day))))
    if !certificate.situations.isEmpty {
      let situations = certificate.situations.joined(separator: "; ")
      try printer.line(words(.certificateSituations, ("situations", situations)))
    }
    if let organisation = certificate.organisation {
      try printer.line(words(.certificatePlace, ("organisation", organisation)))
    }
    let code = certificate.code.description
    try printer.line("\(words(.certificateCode)): \(code)")
    try printer.line()
    try printer.line(words(.certificateProves))
    try printer.line(words(.certificateSelf))
    try printer.line(words(.certificateCheck, ("code", code)))
  }

  /// Whether a code stands in the records, and what for.
  ///
  /// - Parameters:
  ///   - code: the code as it was typed.
  ///   - found: its certificate, where there is one.
  public func check(_ code: String, _ found: Certificate?) throws {
    guard let found else {
      return try printer.line(words(.certificateUnknown, ("code", code)))
    }
    try printer.line(words(.certificateFound, ("code", found.code.description)))
    try printer.line()
    try certificate(found)
  }
}
