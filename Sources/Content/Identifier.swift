/// A name that is stable for ever, because saved attempts, translations and reports refer to it.
///
/// Ids are types, never bare strings, so that a scene cannot be asked for by a clause's id.
public protocol Identifier:
  RawRepresentable<String>, Hashable, Comparable, Sendable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// Makes the id from text, unchecked: readers check its form with ``IdentifierForm``.
  init(rawValue: String)
}

extension Identifier {
  /// Makes the id from text, unchecked.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }
  /// Makes the id from a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  /// The id as written.
  public var description: String { rawValue }
  /// Orders ids by their Unicode scalars.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A situation: `capital-i`.
public struct ScenarioID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A scene of a situation: `first-hour`.
public struct SceneID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A decision of a situation, unique within it: `who-knows`.
public struct DecisionID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a decision is answered with: an option, an item, a step or a span, unique within it.
public struct ChoiceID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A class that the items of a classify decision are put into: `at-once`.
public struct ClassID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A meter of a situation: `trust`.
public struct MeterID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A member of a situation's cast: `ivan`.
public struct CastID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A mail, chat, table, form, call or page that a scene shows: `lure`.
public struct ArtefactID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A clause of a policy: `MIN-2`.
public struct ClauseID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A policy: `baseline`.
public struct PolicyID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A module, which is what staff take: `choice`.
public struct ModuleID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A real case that a situation grew from: `dutch-ap-booking-2020`.
public struct CaseID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A term of the glossary: `personal-data`.
public struct TermID: Identifier {
  /// The id as written.
  public let rawValue: String
  /// Makes the id from text, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A language by its BCP 47 code: `en`, `es`.
public struct Language: Identifier {
  /// The code as written, lowercase.
  public let rawValue: String
  /// Makes the language from its code, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// English, the language of the program's built-in words.
  public static let english: Language = "en"
}
