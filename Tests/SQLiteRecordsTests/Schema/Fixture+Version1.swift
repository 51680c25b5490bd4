extension Fixture {
  /// The first schema.
  static let version1 = ""
}
