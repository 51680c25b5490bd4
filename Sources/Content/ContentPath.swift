/// Where something stands in an authored file, as keys from the file's top: `scenes.click.say.0`.
///
/// A list's place is named by its number, or by the `id` of the entry that stands there, so that a
/// path stays true when a neighbour is inserted. A path never holds a line: lines belong to files.
public struct ContentPath: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The keys, from the top.
  public let keys: [String]

  /// Makes a path from its keys, from the top.
  public init(_ keys: [String] = []) { self.keys = keys }

  /// Makes a path from keys joined by dots.
  public init(stringLiteral value: String) {
    keys = value.split(separator: ".").map(String.init)
  }

  /// The path one key further down.
  public func appending(_ key: String) -> ContentPath { ContentPath(keys + [key]) }

  /// The path one place of a list further down.
  public func appending(_ place: Int) -> ContentPath { ContentPath(keys + [String(place)]) }

  /// The keys joined by dots.
  public var description: String { keys.joined(separator: ".") }
}
