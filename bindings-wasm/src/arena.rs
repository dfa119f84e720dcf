//! The memory of an engine that keeps nothing between two calls: it is handed out from the bottom up, and taken back
//! whole when the last piece comes back. A sixth of what a general allocator weighs, and enough for identifiers.

use core::alloc::{GlobalAlloc, Layout};
use core::arch::wasm32::{memory_grow, memory_size};
use core::cell::Cell;
use core::ptr;

const PAGE: usize = 65536;

struct Arena {
    bottom: Cell<usize>,
    /// Where the next piece goes.
    top: Cell<usize>,
    end: Cell<usize>,
    /// How many pieces are out.
    pieces: Cell<usize>,
}

// SAFETY: this wasm has no threads.
unsafe impl Sync for Arena {}

#[global_allocator]
static ARENA: Arena =
    Arena { bottom: Cell::new(0), top: Cell::new(0), end: Cell::new(0), pieces: Cell::new(0) };

impl Arena {
    /// Makes room up to an address; nobody else grows the memory.
    fn reach(&self, address: usize) -> bool {
        if address > self.end.get() {
            let missing = (address - self.end.get()).div_ceil(PAGE);
            if memory_grow::<0>(missing) == usize::MAX {
                return false;
            }
            self.end.set(memory_size::<0>() * PAGE);
        }
        true
    }
}

// SAFETY: pieces are disjoint, since `top` only goes down past the last piece, or to the bottom when none is out; they
// lie in memory that was grown for them, and begin where their layout says.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.end.get() == 0 {
            let bottom = memory_size::<0>() * PAGE;
            self.bottom.set(bottom);
            self.top.set(bottom);
            self.end.set(bottom);
        }
        let start = self.top.get().next_multiple_of(layout.align());
        let Some(top) = start.checked_add(layout.size()).filter(|top| self.reach(*top)) else {
            return ptr::null_mut();
        };
        self.top.set(top);
        self.pieces.set(self.pieces.get() + 1);
        start as *mut u8
    }

    unsafe fn dealloc(&self, piece: *mut u8, layout: Layout) {
        self.pieces.set(self.pieces.get() - 1);
        if self.pieces.get() == 0 {
            self.top.set(self.bottom.get());
        } else if piece as usize + layout.size() == self.top.get() {
            self.top.set(piece as usize);
        }
    }

    unsafe fn realloc(&self, piece: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let start = piece as usize;
        if start + layout.size() == self.top.get() {
            let Some(top) = start.checked_add(size).filter(|top| self.reach(*top)) else {
                return ptr::null_mut();
            };
            self.top.set(top);
            return piece;
        }
        // SAFETY: the caller vouches for the piece and the sizes; the two pieces are disjoint.
        unsafe {
            let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !moved.is_null() {
                ptr::copy_nonoverlapping(piece, moved, layout.size().min(size));
                self.dealloc(piece, layout);
            }
            moved
        }
    }
}
