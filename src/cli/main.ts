#!/usr/bin/env node
import { VERSION } from "../version.ts";

process.stdout.write(`hearsay ${VERSION}\n`);
