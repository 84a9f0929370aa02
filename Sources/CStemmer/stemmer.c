// SwiftPM wants a source file in every C target; the functions are libstemmer's own.
#include "CStemmer.h"
