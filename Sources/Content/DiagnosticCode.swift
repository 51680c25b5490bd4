/// What kinds of things can be wrong with authored content; each has a page under
/// `content/diagnostics/` with an example that fails.
public enum DiagnosticCode: String, CaseIterable, Sendable, Codable {
  // A file as text and as YAML
  /// The file cannot be read.
  case unreadableFile = "unreadable-file"
  /// The bytes are not UTF-8.
  case notUTF8 = "not-utf8"
  /// The YAML cannot be parsed.
  case syntax
  /// A tab stands where YAML wants spaces.
  case tab
  /// An alias, an anchor or a tag: none is needed, and aliases can be bombs.
  case alias
  /// Larger than 2 MiB, nested deeper than 32 or more than 300,000 values.
  case tooLarge = "too-large"
  /// A key stands twice in one map.
  case duplicateKey = "duplicate-key"
  /// A text is cut by a comment or by a comma in a flow map.
  case cutText = "cut-text"
  /// A control character stands in a text.
  case controlCharacter = "control-character"

  // A value
  /// A key that means nothing here.
  case unknownKey = "unknown-key"
  /// A key that must be there is not.
  case missingKey = "missing-key"
  /// A value of another type than its key takes.
  case wrongType = "wrong-type"
  /// A value outside what its key takes.
  case badValue = "bad-value"
  /// An id not written in its form.
  case badID = "bad-id"
  /// An id that stands twice where it must be unique.
  case duplicateID = "duplicate-id"
  /// A `format` that this program does not know.
  case format
  /// Values that are allowed each alone and cannot hold together.
  case contradiction
  /// A condition that cannot be parsed, or compares what cannot be compared.
  case condition
  /// A text's `{placeholder}` or `[[span:…]]` that is not well formed or names nothing.
  case placeholder

  // Names
  /// A word that the vocabulary does not hold, or that could be several.
  case unknownWord = "unknown-word"
  /// A scene that does not exist.
  case unknownScene = "unknown-scene"
  /// A meter that does not exist.
  case unknownMeter = "unknown-meter"
  /// A decision, option, item, step, span or class that does not exist.
  case unknownChoice = "unknown-choice"
  /// A clause that the policy does not hold.
  case unknownClause = "unknown-clause"
  /// A member of the cast who does not exist.
  case unknownCast = "unknown-cast"
  /// An artefact that does not exist.
  case unknownArtefact = "unknown-artefact"
  /// A span that its artefact does not have, or that its decision does not list.
  case unknownSpan = "unknown-span"
  /// A group, parameter, register column or preset that the policy does not hold.
  case unknownGroup = "unknown-group"
  /// A situation, module, policy or case that the library does not hold.
  case unknownReference = "unknown-reference"

  // A situation as a whole
  /// A scene that nothing leads to.
  case unreachableScene = "unreachable-scene"
  /// A scene from which no ending can be reached.
  case noEnding = "no-ending"
  /// A scene that leads nowhere though a way out is needed.
  case missingTarget = "missing-target"
  /// A `return` scene that is entered other than through `later`, or the reverse.
  case returnScene = "return-scene"
  /// An event queued by `later` that some route ends before.
  case queuedAtEnding = "queued-at-ending"
  /// A decision that some play meets when nothing is on offer there.
  case noOptionLeft = "no-option-left"
  /// An option that no play is ever offered.
  case neverOffered = "never-offered"
  /// A condition that comes out the same in every play.
  case constantCondition = "constant-condition"
  /// A meter whose every change is cut off by its bounds.
  case meterClamped = "meter-clamped"
  /// A hidden meter that neither a condition nor a text reads.
  case meterUnread = "meter-unread"
  /// An answer of which nothing is said.
  case missingFeedback = "missing-feedback"
  /// A situation that nobody can pass.
  case noPass = "no-pass"
  /// A situation that who knows nothing passes too often.
  case passesByChance = "passes-by-chance"
  /// A situation that who always refuses passes.
  case passesByRefusing = "passes-by-refusing"
  /// The right option stands first wherever the order is fixed.
  case rightFirst = "right-first"
  /// The right option is the longest one everywhere.
  case rightLongest = "right-longest"
  /// A dimension that stands both in the facts and in an act.
  case factInAct = "fact-in-act"
  /// A dimension that an act of this kind must state and does not.
  case unstatedFact = "unstated-fact"
  /// An act that the policy cannot judge.
  case undeterminedAct = "undetermined-act"
  /// An act that no clause speaks about though none is expected to be uncovered.
  case uncoveredAct = "uncovered-act"
  /// An `expect` that the judge contradicts.
  case expectation
  /// An item that matches no class.
  case unclassified
  /// A clause that `exercises` claims and some route never meets.
  case notExercised = "not-exercised"
  /// `minutes` off by more than a quarter.
  case minutes
  /// A situation without a passing or without a failing play.
  case missingPlay = "missing-play"
  /// A play that comes out otherwise than it says.
  case play

  // Texts
  /// A text of more than 90 words in one go.
  case longText = "long-text"
  /// Texts that are harder to read than a newspaper for everybody.
  case readingLevel = "reading-level"
  /// A real case at which nobody has looked for a year.
  case staleCase = "stale-case"

  // Talk cards
  /// A grave clause without a card for a five-minute talk.
  case missingTalk = "missing-talk"
  /// A story that is not read aloud in about a minute.
  case storyLength = "story-length"

  // Translations
  /// A text without its translation in a required language.
  case missingTranslation = "missing-translation"
  /// A translation of a text that has changed since.
  case staleTranslation = "stale-translation"
  /// A translation of a text that is not there.
  case orphanTranslation = "orphan-translation"
  /// A translation with other placeholders or spans than its text.
  case translationMarks = "translation-marks"

  // Policy
  /// A company policy that loosens or waives what is law.
  case policyFloor = "policy-floor"

  /// How grave this kind is.
  public var severity: DiagnosticSeverity {
    switch self {
    case .noOptionLeft, .constantCondition, .meterClamped, .meterUnread, .missingFeedback,
      .passesByChance, .passesByRefusing, .rightFirst, .rightLongest:
      .warning
    case .queuedAtEnding, .uncoveredAct, .minutes, .missingPlay, .missingTalk, .storyLength,
      .longText, .readingLevel, .staleCase:
      .warning
    default: .error
    }
  }
}
