public import TrainingDesk

extension LinePages {
  /// What was passed, to be shown to others, and what that proves.
  public func certificate(_ certificate: Certificate) throws {
    let said = wording(of: certificate)
    for line in [said.heading, said.statement] + said.details { try printer.line(line) }
    try printer.line("\(said.codeLabel): \(said.code)")
    try printer.line()
    for line in said.notes { try printer.line(line) }
  }

  /// The words of a certificate.
  public func wording(of certificate: Certificate) -> CertificateWording {
    var details: [String] = []
    if !certificate.situations.isEmpty {
      let situations = certificate.situations.joined(separator: "; ")
      details.append(words(.certificateSituations, ("situations", situations)))
    }
    if let organisation = certificate.organisation {
      details.append(words(.certificatePlace, ("organisation", organisation)))
    }
    let code = certificate.code.description
    return CertificateWording(
      heading: words(.certificateTitle),
      statement: words(
        .certificateText, ("title", certificate.title), ("day", words.date(certificate.day))),
      details: details, codeLabel: words(.certificateCode), code: code,
      notes: [
        words(.certificateProves), words(.certificateSelf),
        words(.certificateCheck, ("code", code)),
      ])
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

/// The words of a certificate, a line or a paragraph each.
public struct CertificateWording: Sendable, Hashable {
  /// What it is, in capitals.
  public let heading: String
  /// What was passed, and when.
  public let statement: String
  /// More about it.
  public let details: [String]
  /// What the code is called.
  public let codeLabel: String
  /// The code.
  public let code: String
  /// What it proves, and how to check it.
  public let notes: [String]
}
