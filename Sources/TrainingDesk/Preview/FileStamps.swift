import ContentFiles
import Foundation

/// By which files and folders are known to be the same as before: when they were written, which
/// they are, how long they are.
struct FileStamps: Equatable {
  private struct Stamp: Equatable {
    let device: dev_t
    let inode: ino_t
    let size: off_t
    let seconds: Int
    let nanoseconds: Int
  }

  private var stamps: [String: Stamp] = [:]
  /// When something was last written, in seconds since 1970.
  private(set) var latest = 0.0

  /// Looks at files, and at the YAML files that stand in folders or below.
  init(of paths: [String]) {
    for path in paths {
      guard note(path) else { continue }
      for name in LibraryFiles.yamlPaths(below: path) { _ = note("\(path)/\(name)") }
    }
  }

  /// Whether nothing was written for a moment: who saves a file may write it in several goes.
  func isSettled(at now: Double, after seconds: Double = 0.12) -> Bool {
    latest > now || now - latest >= seconds
  }

  /// Notes a file or folder; gives whether it is a folder.
  private mutating func note(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    // A folder is as old as its newest name; what is in it is looked at by itself.
    guard !isFolder else { return true }
    stamps[path] = Stamp(
      device: status.st_dev, inode: status.st_ino, size: status.st_size,
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    latest = max(latest, Double(status.st_mtim.tv_sec) + Double(status.st_mtim.tv_nsec) / 1e9)
    return false
  }

  /// Whether two looks saw the same.
  static func == (left: FileStamps, right: FileStamps) -> Bool { left.stamps == right.stamps }
}
