import { mount } from 'svelte';
import Intake from './Intake.svelte';

mount(Intake, { target: document.getElementById('root') });
