import { createApp } from 'vue';
import Intake from './Intake.vue';

createApp(Intake).mount('#root');
