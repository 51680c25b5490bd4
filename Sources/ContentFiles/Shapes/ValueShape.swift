import Content

/// What may stand at a place of a file.
indirect enum ValueShape: Sendable {
  /// A scalar that is not empty.
  case word
  /// A text that people read.
  case text
  /// A whole number, and what counts where none is written.
  case whole(ClosedRange<Int>, default: Int?)
  /// A number, perhaps with decimals.
  case number
  /// `true` or `false`; false where it is left out, unless said otherwise.
  case flag(default: Bool)
  /// A civil date.
  case day
  /// An id in its form.
  case id(IdentifierForm)
  /// One of a few words, and what counts where none is written.
  case oneOf([String], default: String?)
  /// A scalar that a regular expression describes.
  case matching(String)
  /// A text in several languages.
  case localised
  /// A map with known keys.
  case map(MapShape)
  /// A map with keys of the author's own, in a form where there is one.
  case entries(IdentifierForm?, ValueShape)
  /// A list, of so many elements where that is asked.
  case list(ValueShape, count: ClosedRange<Int>?)
  /// A list, or one thing in its place; at least so many, and none twice where it is a set.
  case oneOrMore(ValueShape, least: Int, isSet: Bool)
  /// Any of these.
  case any([ValueShape])

  /// A whole number of any size that the decoder takes.
  static let whole = ValueShape.whole(-1_000_000_000...1_000_000_000, default: nil)
  /// `true` or `false`, false where it is left out.
  static let flag = ValueShape.flag(default: false)
  /// An id of lowercase words.
  static let id = ValueShape.id(.kebab)

  static func whole(_ range: ClosedRange<Int>) -> ValueShape { .whole(range, default: nil) }
  static func list(_ element: ValueShape) -> ValueShape { .list(element, count: nil) }
  static func entries(_ value: ValueShape) -> ValueShape { .entries(.kebab, value) }
  static func oneOrMore(_ element: ValueShape) -> ValueShape {
    .oneOrMore(element, least: 0, isSet: false)
  }
  static func oneOf(_ words: [String]) -> ValueShape { .oneOf(words, default: nil) }

  /// One of the values of an enumeration, by its name.
  static func oneOf<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, default: Value? = nil
  ) -> ValueShape {
    .oneOf(Value.allCases.map(\.rawValue), default: `default`?.rawValue)
  }

  /// What the numbers here lie in, where they are whole.
  var range: ClosedRange<Int>? { if case .whole(let range, _) = self { range } else { nil } }

  /// The form of the ids here, of one or of several.
  var form: IdentifierForm? {
    switch self {
    case .id(let form): form
    case .list(let element, _), .oneOrMore(let element, _, _): element.form
    default: nil
    }
  }

  /// The words to choose from here.
  var choices: [String]? { if case .oneOf(let words, _) = self { words } else { nil } }
}
