public import Content

/// Someone who works here, or did.
///
/// Their names and e-mail stand here and nowhere else.
public struct Employee: Hashable, Sendable {
  /// A random id, by which all else refers to them.
  public let id: PersonID
  /// What HR calls them; unique.
  public var number: EmployeeNumber
  /// Their given name.
  public var givenName: String
  /// Their family name.
  public var familyName: String
  /// Where mail reaches them; unique where there is one.
  public var email: String?
  /// Whom they report to; nil for whoever is at the top.
  public var manager: PersonID?
  /// What HR calls their team; a label, by which nothing is counted.
  public var teamLabel: String?
  /// The language they are written to.
  public var locale: Language?
  /// The first day of this employment.
  public var startedOn: Day?
  /// How they stand.
  public var status: EmploymentStatus
  /// The last day of employment, where they are gone.
  public var endedOn: Day?
  /// The kind of work they do: `marketing`.
  public var jobFamily: String?
  /// The name of their account, by which a server will know them.
  public var login: String?

  /// Makes an employee.
  public init(
    id: PersonID, number: EmployeeNumber, givenName: String, familyName: String,
    email: String? = nil, manager: PersonID? = nil, teamLabel: String? = nil,
    locale: Language? = nil, startedOn: Day? = nil, status: EmploymentStatus = .active,
    endedOn: Day? = nil, jobFamily: String? = nil, login: String? = nil
  ) {
    self.id = id
    self.number = number
    self.givenName = givenName
    self.familyName = familyName
    self.email = email
    self.manager = manager
    self.teamLabel = teamLabel
    self.locale = locale
    self.startedOn = startedOn
    self.status = status
    self.endedOn = endedOn
    self.jobFamily = jobFamily
    self.login = login
  }

  /// Both names, the given one first.
  public var name: String {
    [givenName, familyName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether they work here, be it at work or on leave.
  public var isEmployed: Bool { status != .terminated }

  /// The team in which their decisions count.
  public var team: TeamID { manager.map { TeamID(of: $0) } ?? .top }
}
