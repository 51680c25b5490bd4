/// One file of an edition, byte for byte as it was when an attempt began.
public struct EditionFile: Hashable, Sendable {
  /// Where the file stands in the library: `scenarios/capital-i/scenario.yaml`.
  public let path: String
  /// The SHA-256 of the bytes.
  public let hash: ContentHash
  /// The raw bytes.
  public let bytes: [UInt8]

  /// Makes a file; the caller has computed `hash` over `bytes`.
  public init(path: String, hash: ContentHash, bytes: [UInt8]) {
    self.path = path
    self.hash = hash
    self.bytes = bytes
  }
}
