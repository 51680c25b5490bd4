internal import Glibc
internal import Records

extension RecordsError {
  /// What a failed system call on `path` means, by its error number.
  init(systemCode code: CInt, path: String) {
    switch code {
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .full(path: path)
    case EEXIST, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR: self = .cannotCreate(path: path)
    default: self = .inputOutput(path: path, code: Int(code))
    }
  }
}
