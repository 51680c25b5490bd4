/// What an organisation says about itself in `content/organisation.yaml`.
public struct Organisation: Sendable, Equatable {
  /// Someone to ask.
  public struct Contact: Sendable, Hashable {
    /// The person's or the desk's name.
    public let name: String?
    /// An address to write to.
    public let email: String?
    /// A number to ring, perhaps an extension.
    public let phone: String?

    /// Makes a contact; what is not known is nil.
    public init(name: String? = nil, email: String? = nil, phone: String? = nil) {
      self.name = name
      self.email = email
      self.phone = phone
    }
  }

  /// The line that is rung when something was lost, misdirected or clicked.
  public struct IncidentLine: Sendable, Equatable {
    /// How to reach it.
    public let contact: Contact
    /// When it answers.
    public let hours: LocalisedText?

    /// Makes the line.
    public init(contact: Contact, hours: LocalisedText?) {
      self.contact = contact
      self.hours = hours
    }
  }

  /// How long records are kept.
  public struct Retention: Sendable, Equatable {
    /// Days after a cycle's end at which decisions collapse to tallies.
    public let decisionDays: Int
    /// Days after completion for which the proof of it is kept.
    public let completionDays: Int

    /// Makes the retention periods, both in days.
    public init(decisionDays: Int = 90, completionDays: Int = 1825) {
      self.decisionDays = decisionDays
      self.completionDays = completionDays
    }
  }

  /// What it is called.
  public let name: String
  /// Its time zone by IANA name; civil dates are dates there.
  public let timeZone: String
  /// The languages that every text must have, the first preferred.
  public let languages: [Language]
  /// The policy that judges its decisions.
  public let policy: PolicyID
  /// How long a measuring cycle lasts.
  public let cycle: MeasuringCycle
  /// Days on which nobody works, besides weekends.
  public let holidays: [Day]
  /// Who answers questions about privacy.
  public let privacyContact: Contact?
  /// Who answers questions about training and dates.
  public let peopleContact: Contact?
  /// Where incidents are reported.
  public let incident: IncidentLine?
  /// How long records are kept.
  public let retention: Retention
  /// How staff start the program.
  public let start: LocalisedText?

  /// Makes an organisation.
  public init(
    name: String, timeZone: String, languages: [Language], policy: PolicyID,
    cycle: MeasuringCycle = .year, holidays: [Day] = [], privacyContact: Contact? = nil,
    peopleContact: Contact? = nil, incident: IncidentLine? = nil,
    retention: Retention = Retention(), start: LocalisedText? = nil
  ) {
    self.name = name
    self.timeZone = timeZone
    self.languages = languages
    self.policy = policy
    self.cycle = cycle
    self.holidays = holidays
    self.privacyContact = privacyContact
    self.peopleContact = peopleContact
    self.incident = incident
    self.retention = retention
    self.start = start
  }
}
