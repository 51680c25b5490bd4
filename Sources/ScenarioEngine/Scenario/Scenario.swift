public import Content

/// A situation in one language: a graph of scenes in which somebody decides.
public struct Scenario: Sendable, Equatable {
  /// Its name for ever.
  public let id: ScenarioID
  /// Its edition as its authors count.
  public let version: Int
  /// The language its texts are in.
  public let language: Language
  /// What it is called.
  public let title: String
  /// The pillar it belongs to, such as `security`.
  public let pillar: String
  /// The job families it is meant for; `everyone` for all.
  public let audience: [String]
  /// How long it takes, in minutes.
  public let minutes: Int
  /// The clauses that every passing route meets.
  public let exercises: [ClauseID]
  /// The real cases it grew from.
  public let inspiredBy: [CaseID]
  /// What the player is told first.
  public let brief: Prose
  /// Its meters, in the order in which they are shown.
  public let meters: [Meter]
  /// The people in it.
  public let cast: [CastMember]
  /// The things it shows.
  public let artefacts: [Artefact]
  /// The scene it opens with.
  public let start: SceneID
  /// Its scenes, in the order of the file.
  public let scenes: [Scene]

  /// Makes a situation; nothing is checked here.
  public init(
    id: ScenarioID, version: Int = 1, language: Language = .english, title: String = "",
    pillar: String = "", audience: [String] = [], minutes: Int = 1, exercises: [ClauseID] = [],
    inspiredBy: [CaseID] = [], brief: Prose = Prose(plain: ""), meters: [Meter] = [],
    cast: [CastMember] = [], artefacts: [Artefact] = [], start: SceneID, scenes: [Scene]
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.title = title
    self.pillar = pillar
    self.audience = audience
    self.minutes = minutes
    self.exercises = exercises
    self.inspiredBy = inspiredBy
    self.brief = brief
    self.meters = meters
    self.cast = cast
    self.artefacts = artefacts
    self.start = start
    self.scenes = scenes
  }

  /// The decisions, in the order of their scenes.
  public var decisions: [Decision] { scenes.compactMap(\.decision) }
}

/// Something that a situation keeps count of.
public struct Meter: Sendable, Hashable {
  /// Its name in conditions and texts.
  public let id: MeterID
  /// What it is called.
  public let title: String
  /// Where it starts.
  public let start: Int
  /// The values it keeps to.
  public let bounds: ClosedRange<Int>
  /// Whether the player does not see it.
  public let isHidden: Bool

  /// Makes a meter.
  public init(
    id: MeterID, title: String = "", start: Int, bounds: ClosedRange<Int> = 0...100,
    isHidden: Bool = false
  ) {
    self.id = id
    self.title = title
    self.start = start
    self.bounds = bounds
    self.isHidden = isHidden
  }
}

/// Somebody in a situation.
public struct CastMember: Sendable, Hashable {
  /// The name in texts.
  public let id: CastID
  /// The whole name, as headers print it.
  public let name: String
  /// The name as people say it.
  public let short: String
  /// What they do.
  public let role: String

  /// Makes a member of the cast.
  public init(id: CastID, name: String, short: String? = nil, role: String = "") {
    self.id = id
    self.name = name
    self.short = short ?? name
    self.role = role
  }
}
