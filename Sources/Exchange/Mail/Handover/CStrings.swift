internal import Glibc

/// Swift strings as C takes lists of them.
enum CStrings {
  /// Calls `body` with the strings, ended by a null pointer; they live no longer than the call.
  static func with(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    var copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    copies.append(nil)
    defer { copies.forEach { free($0) } }
    copies.withUnsafeBufferPointer { list in
      if let first = list.baseAddress { body(first) }
    }
  }
}
