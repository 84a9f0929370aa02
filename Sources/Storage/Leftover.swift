/// The second name of a file that was written over; it goes with this value.
struct Leftover: ~Copyable {
  let name: String
  let folder: Folder

  deinit { folder.discard(name) }
}
