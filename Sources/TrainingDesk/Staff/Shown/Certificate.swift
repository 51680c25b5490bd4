public import Content
public import Records

/// That an item was done, as its owner shows it to others.
public struct Certificate: Sendable, Hashable {
  /// The code by which it is found again in the records that it comes from.
  public let code: CertificateCode
  /// The name that commands take for what was done: the id of its module or situation.
  public let name: String
  /// What was done.
  public let title: String
  /// The situations that were played for it, in order.
  public let situations: [String]
  /// The day it was done, in the organisation's zone.
  public let day: Day
  /// Where; nil where the library does not say.
  public let organisation: String?
  /// Who says so.
  public let attestation: Completion.Attestation

  /// Makes a certificate.
  public init(
    code: CertificateCode, name: String, title: String, situations: [String], day: Day,
    organisation: String?, attestation: Completion.Attestation
  ) {
    self.code = code
    self.name = name
    self.title = title
    self.situations = situations
    self.day = day
    self.organisation = organisation
    self.attestation = attestation
  }
}
