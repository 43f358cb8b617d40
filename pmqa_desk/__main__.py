"""``python -m pmqa_desk`` is the command line."""

from __future__ import annotations

import sys

from pmqa_desk.app.cli import main

sys.exit(main())
