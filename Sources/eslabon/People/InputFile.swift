import Foundation

/// A file that is named on the command line; `-` is standard input.
struct InputFile {
  /// The largest that is read, in bytes.
  private static let largest = 256 << 20
  private let path: String

  init(_ path: String) { self.path = path }

  /// Its bytes.
  ///
  /// - Throws: ``Failure`` where it is not there, cannot be read, or is too large.
  func bytes() throws -> [UInt8] {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
        throw Failure(
          status: .noInput, what: "there is no file \(path) that can be read",
          help: "look at its name and its permissions")
      }
    }
    do {
      let data = try handle.read(upToCount: InputFile.largest + 1) ?? Data()
      guard data.count <= InputFile.largest else {
        throw Failure(
          status: .badData, what: "\(path) is larger than 256 MiB", help: "split it")
      }
      return Array(data)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(status: .inputOutput, what: "\(path) cannot be read", help: "is it a file?")
    }
  }
}
