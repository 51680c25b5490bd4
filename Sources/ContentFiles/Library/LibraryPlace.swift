public import Foundation

/// Where a library stands: a folder, and the folders that it is laid over.
///
/// An organisation's own library is laid over the shipped one, so that it holds only what is its own.
public struct LibraryPlace: Sendable, Hashable {
  /// One folder of files.
  public struct Layer: Sendable, Hashable {
    /// The folder.
    public let directory: URL
    /// What the names of its files begin with in diagnostics; empty for the working directory.
    public let name: String

    /// Makes a layer.
    public init(_ directory: URL, namedUnder name: String) {
      self.directory = directory.standardizedFileURL
      self.name = name
    }

    /// Its files.
    public var files: LibraryFiles { LibraryFiles(reading: directory, namedUnder: name) }
  }

  /// The layer that authors write in.
  public let top: Layer
  /// The layers below it, the lowest first; none for a library that is whole by itself.
  public let lower: [Layer]

  /// Makes a place.
  public init(_ top: Layer, over lower: [Layer] = []) {
    self.top = top
    self.lower = lower
  }

  /// The files of all layers, each laid over the ones before it.
  public var files: LibraryFiles { top.files.laid(over: lowerFiles) }

  /// The files of the layers below the top one, as if they stood alone.
  public var lowerFiles: LibraryFiles {
    lower.reduce(into: LibraryFiles()) { $0 = $1.files.laid(over: $0) }
  }
}
