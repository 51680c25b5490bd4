/// What a kind of map in a file looks like: its keys, and what stands under each.
///
/// Readers take keys, ranges and enumerations from shapes, and the JSON Schemas are made of them, so
/// that each is said once.
struct MapShape: Sendable {
  /// A key of a map.
  struct Key: Sendable {
    let name: String
    let value: ValueShape
    /// One line for whoever writes it.
    let about: String
    let isRequired: Bool

    /// A key that must be there.
    static func required(_ name: String, _ value: ValueShape, _ about: String = "") -> Key {
      Key(name: name, value: value, about: about, isRequired: true)
    }

    /// A key that may be there.
    static func optional(_ name: String, _ value: ValueShape, _ about: String = "") -> Key {
      Key(name: name, value: value, about: about, isRequired: false)
    }
  }

  /// How a file says its format.
  enum Format: Sendable {
    /// It is no file, but a map within one.
    case none
    /// `format: 1` may be left out.
    case optional
    /// `format: 1` must be there.
    case required
  }

  /// What the map describes, as a noun: `scene`, `option`.
  let kind: String
  /// One line for whoever writes it.
  let about: String
  let format: Format
  let keys: [Key]
  /// Sets of keys of which exactly one must be there whole; empty where none is asked for.
  let alternatives: [[String]]
  /// Whether a map without any keys is refused.
  let isNeverEmpty: Bool
  /// The keys that must be there, in the order of the shape.
  let required: [String]
  /// All keys, in the order of the shape.
  let names: [String]

  init(
    _ kind: String, _ about: String = "", format: Format = .none,
    alternatives: [[String]] = [], isNeverEmpty: Bool = false, _ keys: [Key]
  ) {
    self.kind = kind
    self.about = about
    self.format = format
    self.alternatives = alternatives
    self.isNeverEmpty = isNeverEmpty
    self.keys = keys
    required = keys.filter(\.isRequired).map(\.name)
    names = keys.map(\.name) + (format == .none ? [] : ["format"])
  }

  /// What stands under a key; nil where the shape has no such key.
  subscript(key: String) -> ValueShape? { keys.first { $0.name == key }?.value }
}
